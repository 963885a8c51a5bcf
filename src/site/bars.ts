/** The most that an embed may weigh, in bytes after brotli 11; every build is held to it. */
export const heaviestEmbed = 8000;

/** How many rows the table of a step may have; a longer one stands on its chart's page alone. */
export const longestTable = 30;
