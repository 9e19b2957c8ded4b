// Filled by the first sources of this target.
