// Loaded into every program that a script starts (`--import`): when the script is gone, however it went, so is
// the program. Programs that the program starts have a channel to their own parent, and are left alone.
if (process.env.STARTED_BY === String(process.ppid)) {
  process.on("disconnect", () => process.exit(1));
  process.channel?.unref();
}
