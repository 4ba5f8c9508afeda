// Loaded into a server's process: tells how much of the processor it has used, in microseconds, whenever it is asked.
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send(user + system);
});
