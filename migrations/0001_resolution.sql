-- Edited by hand: WITHOUT ROWID, and the values that rows of before get at the end.
CREATE TABLE `meeting_link` (
	`a` integer NOT NULL,
	`b` integer NOT NULL,
	`kind` text NOT NULL,
	`score` integer NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`a`, `b`),
	FOREIGN KEY (`a`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`b`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_link_kind" CHECK(kind IN ('POSSIBLY_SAME', 'PART_OF')),
	CONSTRAINT "meeting_link_order" CHECK(a <> b AND (kind = 'PART_OF' OR a < b)),
	CONSTRAINT "meeting_link_score" CHECK(score BETWEEN 0 AND 100)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `meeting_link_b` ON `meeting_link` (`b`);--> statement-breakpoint
CREATE TABLE `redirect` (
	`type` text NOT NULL,
	`record` integer NOT NULL,
	`into` integer NOT NULL,
	PRIMARY KEY(`type`, `record`),
	CONSTRAINT "redirect_type" CHECK(type = 'ARTICLE' OR type = 'MEETING' OR type = 'AGREEMENT' OR type = 'PERSON' OR type = 'ORGANIZATION')
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `redirect_into` ON `redirect` (`type`,`into`);--> statement-breakpoint
CREATE TABLE `article_print` (
	`hash` integer NOT NULL,
	`article` integer NOT NULL,
	PRIMARY KEY(`hash`, `article`),
	FOREIGN KEY (`article`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `article_print_article` ON `article_print` (`article`);--> statement-breakpoint
DROP INDEX `claim_meeting`;--> statement-breakpoint
DROP INDEX `claim_agreement`;--> statement-breakpoint
ALTER TABLE `claim` ADD `source` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `claim` ADD `signature` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `claim` ADD `pinned` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `claim_meeting` ON `claim` (`meeting`,`signature`,`source`) WHERE meeting IS NOT NULL;--> statement-breakpoint
CREATE INDEX `claim_agreement` ON `claim` (`agreement`,`signature`,`source`) WHERE agreement IS NOT NULL;--> statement-breakpoint
ALTER TABLE `article` ADD `source` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `article` ADD `copy_of` integer REFERENCES article(id);--> statement-breakpoint
CREATE INDEX `article_copy_of` ON `article` (`copy_of`) WHERE copy_of IS NOT NULL;--> statement-breakpoint
UPDATE `article` SET `source` = ifnull(`publisher`, -`id`);--> statement-breakpoint
UPDATE `claim` SET `source` = (SELECT `source` FROM `article` WHERE `id` = `claim`.`article`), `signature` = `id` * 16;
