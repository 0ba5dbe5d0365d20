# Stands before the real one: Orca then has no voice, and writes into its log what it would say.
raise ImportError("speech is logged, not sounded")
