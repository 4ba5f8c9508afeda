ALTER TABLE `dataset` ADD `release` text;--> statement-breakpoint
ALTER TABLE `saved_query` ADD `owner` text DEFAULT 'local' NOT NULL;