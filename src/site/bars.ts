/** The most that an embed may weigh, in bytes after brotli 11; every build is held to it. */
export const heaviestEmbed = 8000;
