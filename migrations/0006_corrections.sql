CREATE TABLE `anchor` (
	`id` integer PRIMARY KEY NOT NULL,
	`block` integer NOT NULL,
	`article` integer NOT NULL,
	`type` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`quote` text NOT NULL,
	`signature` integer NOT NULL,
	`claim` integer,
	FOREIGN KEY (`article`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "anchor_type" CHECK(type IN ('MEETING', 'AGREEMENT')),
	CONSTRAINT "anchor_span" CHECK(start >= 0 AND start < end)
);
--> statement-breakpoint
CREATE INDEX `anchor_claim` ON `anchor` (`claim`) WHERE claim IS NOT NULL;--> statement-breakpoint
CREATE INDEX `anchor_article` ON `anchor` (`article`);--> statement-breakpoint
CREATE INDEX `anchor_block` ON `anchor` (`block`);--> statement-breakpoint
CREATE TABLE `anchored_mention` (
	`correction` integer NOT NULL,
	`article` integer NOT NULL,
	`key` text NOT NULL,
	`person` integer NOT NULL,
	`former` integer NOT NULL,
	PRIMARY KEY(`correction`, `article`, `key`),
	FOREIGN KEY (`correction`) REFERENCES `correction`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `anchored_mention_article` ON `anchored_mention` (`article`);--> statement-breakpoint
CREATE INDEX `anchored_mention_former` ON `anchored_mention` (`former`);--> statement-breakpoint
CREATE TABLE `correction` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`input` text NOT NULL,
	`reason` text NOT NULL,
	`author` text,
	`at` text NOT NULL,
	`revision` integer NOT NULL,
	`undone_revision` integer,
	`undone_at` text,
	`undone_reason` text,
	`undone_author` text,
	CONSTRAINT "correction_kind" CHECK(kind = 'MERGE_MEETINGS' OR kind = 'SPLIT_MEETING' OR kind = 'MERGE_PEOPLE' OR kind = 'SPLIT_PERSON' OR kind = 'CORRECT_MEETING' OR kind = 'CORRECT_AGREEMENT' OR kind = 'REJECT_EVIDENCE'),
	CONSTRAINT "correction_input" CHECK(json_valid(input)),
	CONSTRAINT "correction_reason" CHECK(reason <> ''),
	CONSTRAINT "correction_undone" CHECK((undone_revision IS NULL) = (undone_at IS NULL))
);
--> statement-breakpoint
CREATE INDEX `correction_undone` ON `correction` (`undone_revision`) WHERE undone_revision IS NOT NULL;--> statement-breakpoint
CREATE TABLE `correction_block` (
	`correction` integer NOT NULL,
	`part` integer NOT NULL,
	`block` integer NOT NULL,
	PRIMARY KEY(`correction`, `part`, `block`),
	FOREIGN KEY (`correction`) REFERENCES `correction`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `correction_block_block` ON `correction_block` (`block`);--> statement-breakpoint
CREATE TABLE `correction_record` (
	`correction` integer NOT NULL,
	`type` text NOT NULL,
	`record` integer NOT NULL,
	PRIMARY KEY(`correction`, `type`, `record`),
	FOREIGN KEY (`correction`) REFERENCES `correction`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "correction_record_type" CHECK(type = 'ARTICLE' OR type = 'MEETING' OR type = 'AGREEMENT' OR type = 'PERSON' OR type = 'ORGANIZATION')
);
--> statement-breakpoint
CREATE INDEX `correction_record_record` ON `correction_record` (`type`,`record`);--> statement-breakpoint
CREATE TABLE `rejection` (
	`id` integer PRIMARY KEY NOT NULL,
	`correction` integer NOT NULL,
	`article` integer NOT NULL,
	`type` text NOT NULL,
	`record` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`quote` text NOT NULL,
	`told` text NOT NULL,
	FOREIGN KEY (`correction`) REFERENCES `correction`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rejection_type" CHECK(type IN ('MEETING', 'AGREEMENT')),
	CONSTRAINT "rejection_span" CHECK(start >= 0 AND start < end)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rejection_correction` ON `rejection` (`correction`);--> statement-breakpoint
CREATE INDEX `rejection_article` ON `rejection` (`article`);--> statement-breakpoint
ALTER TABLE `claim` ADD `block` integer;--> statement-breakpoint
CREATE INDEX `claim_block` ON `claim` (`block`) WHERE block IS NOT NULL;--> statement-breakpoint
CREATE INDEX `claim_corrected` ON `claim` (`meeting`,`start`,`end`) WHERE block IS NOT NULL AND meeting IS NOT NULL;