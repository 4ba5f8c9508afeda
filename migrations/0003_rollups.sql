CREATE TABLE `agreement_total` (
	`facet` text NOT NULL,
	`value` numeric NOT NULL,
	`status` text NOT NULL,
	`agreements` integer NOT NULL,
	PRIMARY KEY(`facet`, `value`, `status`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `country_month` (
	`country` text NOT NULL,
	`month` text NOT NULL,
	`precision` text NOT NULL,
	`starts` integer NOT NULL,
	`ends` integer NOT NULL,
	PRIMARY KEY(`country`, `month`, `precision`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `meeting_month` (
	`month` text NOT NULL,
	`status` text NOT NULL,
	`kind` text NOT NULL,
	`format` text NOT NULL,
	`precision` text NOT NULL,
	`starts` integer NOT NULL,
	`ends` integer NOT NULL,
	PRIMARY KEY(`month`, `status`, `kind`, `format`, `precision`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `meeting_pair` (
	`facet` text NOT NULL,
	`a` numeric NOT NULL,
	`b` numeric NOT NULL,
	`status` text NOT NULL,
	`meetings` integer NOT NULL,
	PRIMARY KEY(`facet`, `a`, `b`, `status`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `meeting_total` (
	`facet` text NOT NULL,
	`value` numeric NOT NULL,
	`status` text NOT NULL,
	`meetings` integer NOT NULL,
	PRIMARY KEY(`facet`, `value`, `status`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `agreement_long` ON `agreement` (`start`,`end`) WHERE julianday("end") - julianday(start) > 366;--> statement-breakpoint
CREATE INDEX `agreement_kind` ON `agreement` (`kind`,`start`,`reports`,`meeting`);--> statement-breakpoint
CREATE INDEX `meeting_support` ON `meeting` (`publishers`,`confidence`,`status`,`precision`,`start`);--> statement-breakpoint
CREATE INDEX `meeting_long` ON `meeting` (`start`,`end`) WHERE julianday("end") - julianday(start) > 366;