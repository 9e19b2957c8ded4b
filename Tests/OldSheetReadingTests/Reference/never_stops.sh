#!/bin/sh
# A reading process that never stops writing.
exec yes
