#!/bin/sh
# A reading process that hangs.
exec sleep 300
