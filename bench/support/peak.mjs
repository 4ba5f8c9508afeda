// Tells its parent at the end how much memory the process had at most.
process.once("exit", () => process.send?.(process.resourceUsage().maxRSS));
