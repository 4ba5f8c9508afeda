-- Edited by hand after drizzle-kit, which can express neither: WITHOUT ROWID where the primary key is the only way to
-- the rows, and the FTS5 tables at the end. A later migration that rebuilds such a table must say it again.
CREATE TABLE `country` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`until` integer,
	CONSTRAINT "country_code" CHECK(code GLOB '[A-Z][A-Z]')
);
--> statement-breakpoint
CREATE TABLE `membership` (
	`organization` integer NOT NULL,
	`country` text NOT NULL,
	`joined` text,
	`departed` text,
	FOREIGN KEY (`organization`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country`) REFERENCES `country`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "membership_joined_day" CHECK(joined IS date(joined) AND departed IS date(departed)),
	CONSTRAINT "membership_joined_departed" CHECK(joined <= departed)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `membership_joined` ON `membership` (`organization`,`country`,`joined`);--> statement-breakpoint
CREATE UNIQUE INDEX `membership_ever` ON `membership` (`organization`,`country`) WHERE joined IS NULL;--> statement-breakpoint
CREATE INDEX `membership_country` ON `membership` (`country`);--> statement-breakpoint
CREATE TABLE `organization` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`letters` text,
	`kind` text,
	CONSTRAINT "organization_kind" CHECK(kind IN ('INTERGOVERNMENTAL', 'AGENCY', 'GROUPING', 'PARTY_TO_CONFLICT', 'COURT'))
);
--> statement-breakpoint
CREATE INDEX `organization_name` ON `organization` (`name`);--> statement-breakpoint
CREATE TABLE `organization_alias` (
	`key` text PRIMARY KEY NOT NULL,
	`organization` integer NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`organization`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `organization_alias_organization` ON `organization_alias` (`organization`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`country` text,
	`organization` integer,
	`first_seen` text,
	`last_seen` text,
	FOREIGN KEY (`country`) REFERENCES `country`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "person_first_seen_day" CHECK(first_seen IS date(first_seen) AND last_seen IS date(last_seen)),
	CONSTRAINT "person_seen" CHECK(first_seen <= last_seen)
);
--> statement-breakpoint
CREATE INDEX `person_name` ON `person` (`name`);--> statement-breakpoint
CREATE INDEX `person_country` ON `person` (`country`,`name`);--> statement-breakpoint
CREATE INDEX `person_organization` ON `person` (`organization`) WHERE organization IS NOT NULL;--> statement-breakpoint
CREATE TABLE `person_alias` (
	`id` integer PRIMARY KEY NOT NULL,
	`person` integer NOT NULL,
	`name` text NOT NULL,
	`key` text NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_alias_name` ON `person_alias` (`person`,`name`);--> statement-breakpoint
CREATE INDEX `person_alias_key` ON `person_alias` (`key`);--> statement-breakpoint
CREATE TABLE `person_word` (
	`word` text NOT NULL,
	`person` integer NOT NULL,
	PRIMARY KEY(`word`, `person`),
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `person_word_person` ON `person_word` (`person`);--> statement-breakpoint
CREATE TABLE `place` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`city` text,
	`country` text,
	FOREIGN KEY (`country`) REFERENCES `country`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "place_something" CHECK(city IS NOT NULL OR country IS NOT NULL)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `place_once` ON `place` (`country`,`city`);--> statement-breakpoint
CREATE UNIQUE INDEX `place_country_once` ON `place` (`country`) WHERE city IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `place_city_once` ON `place` (`city`) WHERE country IS NULL;--> statement-breakpoint
CREATE TABLE `position` (
	`id` integer PRIMARY KEY NOT NULL,
	`person` integer NOT NULL,
	`title` integer NOT NULL,
	`country` text,
	`organization` integer,
	`first_seen` text,
	`last_seen` text,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`title`) REFERENCES `title`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country`) REFERENCES `country`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "position_first_seen_day" CHECK(first_seen IS date(first_seen) AND last_seen IS date(last_seen)),
	CONSTRAINT "position_seen" CHECK(first_seen <= last_seen)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `position_country_once` ON `position` (`person`,`title`,`country`);--> statement-breakpoint
CREATE UNIQUE INDEX `position_organization_once` ON `position` (`person`,`title`,`organization`);--> statement-breakpoint
CREATE UNIQUE INDEX `position_side_unknown_once` ON `position` (`person`,`title`) WHERE country IS NULL AND organization IS NULL;--> statement-breakpoint
CREATE INDEX `position_title` ON `position` (`title`);--> statement-breakpoint
CREATE INDEX `position_country` ON `position` (`country`);--> statement-breakpoint
CREATE INDEX `position_organization` ON `position` (`organization`) WHERE organization IS NOT NULL;--> statement-breakpoint
CREATE TABLE `title` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `title_name` ON `title` (`name`);--> statement-breakpoint
CREATE TABLE `claim` (
	`id` integer PRIMARY KEY NOT NULL,
	`article` integer NOT NULL,
	`meeting` integer,
	`agreement` integer,
	`occasion` integer,
	`kind` text NOT NULL,
	`format` text,
	`status` text NOT NULL,
	`start` text,
	`end` text,
	`precision` text,
	`basis` text,
	`date_text` text,
	`date_absence` text,
	`edtf` text GENERATED ALWAYS AS (CASE precision WHEN 'DAY' THEN start WHEN 'MONTH' THEN substr(start, 1, 7) WHEN 'YEAR' THEN substr(start, 1, 4) WHEN 'INTERVAL' THEN start || '/' || end WHEN 'QUARTER' THEN substr(start, 1, 5) || CASE substr(start, 6, 2) WHEN '01' THEN '33' WHEN '04' THEN '34' WHEN '07' THEN '35' WHEN '10' THEN '36' WHEN '03' THEN '21' WHEN '06' THEN '22' WHEN '09' THEN '23' ELSE '24' END END) VIRTUAL,
	`place` integer,
	`sides` text NOT NULL,
	`topics` text NOT NULL,
	`confidence` integer NOT NULL,
	`extractor` integer NOT NULL,
	`reason` text,
	`score` integer,
	FOREIGN KEY (`article`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreement`) REFERENCES `agreement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`occasion`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`extractor`) REFERENCES `extractor`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claim_about" CHECK((meeting IS NOT NULL AND agreement IS NULL AND occasion IS NULL AND (kind = 'MEETING' OR kind = 'SUMMIT' OR kind = 'VISIT' OR kind = 'NEGOTIATION' OR kind = 'MEDIATION' OR kind = 'CONFERENCE' OR kind = 'CEREMONY') AND (status = 'HELD' OR status = 'ONGOING' OR status = 'SCHEDULED' OR status = 'PROPOSED' OR status = 'POSTPONED' OR status = 'CANCELLED') AND (format = 'IN_PERSON' OR format = 'VIDEO' OR format = 'PHONE')) OR (agreement IS NOT NULL AND meeting IS NULL AND place IS NULL AND format IS NULL AND (kind = 'TREATY' OR kind = 'MEMORANDUM' OR kind = 'JOINT_STATEMENT' OR kind = 'CEASEFIRE' OR kind = 'CONTRACT' OR kind = 'MECHANISM' OR kind = 'COMMITMENT') AND (status = 'PROPOSED' OR status = 'NEGOTIATING' OR status = 'AGREED' OR status = 'SIGNED' OR status = 'RATIFIED' OR status = 'IN_FORCE' OR status = 'SUSPENDED' OR status = 'TERMINATED' OR status = 'REJECTED'))),
	CONSTRAINT "claim_confidence" CHECK(confidence BETWEEN 0 AND 100),
	CONSTRAINT "claim_score" CHECK(score BETWEEN 0 AND 100),
	CONSTRAINT "claim_reason_score" CHECK((reason IS NULL) = (score IS NULL)),
	CONSTRAINT "claim_start_day" CHECK(start IS date(start) AND end IS date(end)),
	CONSTRAINT "claim_precision" CHECK(precision = 'DAY' OR precision = 'MONTH' OR precision = 'QUARTER' OR precision = 'YEAR' OR precision = 'INTERVAL'),
	CONSTRAINT "claim_basis" CHECK(basis = 'STATED' OR basis = 'RELATIVE' OR basis = 'DATELINE'),
	CONSTRAINT "claim_date_absence" CHECK(date_absence = 'NOT_STATED' OR date_absence = 'NO_REFERENCE'),
	CONSTRAINT "claim_start_end" CHECK(start <= end),
	CONSTRAINT "claim_date_or_absence" CHECK((start IS NULL) = (end IS NULL) AND (start IS NULL) = (precision IS NULL) AND (start IS NULL) = (basis IS NULL) AND (start IS NULL) = (date_text IS NULL) AND (start IS NULL) <> (date_absence IS NULL))
);
--> statement-breakpoint
CREATE INDEX `claim_article` ON `claim` (`article`);--> statement-breakpoint
CREATE INDEX `claim_meeting` ON `claim` (`meeting`) WHERE meeting IS NOT NULL;--> statement-breakpoint
CREATE INDEX `claim_agreement` ON `claim` (`agreement`) WHERE agreement IS NOT NULL;--> statement-breakpoint
CREATE INDEX `claim_occasion` ON `claim` (`occasion`) WHERE occasion IS NOT NULL;--> statement-breakpoint
CREATE INDEX `claim_place` ON `claim` (`place`) WHERE place IS NOT NULL;--> statement-breakpoint
CREATE INDEX `claim_extractor` ON `claim` (`extractor`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` integer PRIMARY KEY NOT NULL,
	`claim` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	FOREIGN KEY (`claim`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evidence_span" CHECK(start >= 0 AND start < end)
);
--> statement-breakpoint
CREATE INDEX `evidence_claim` ON `evidence` (`claim`);--> statement-breakpoint
CREATE TABLE `agreement` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`start` text,
	`end` text,
	`precision` text,
	`basis` text,
	`date_text` text,
	`date_absence` text,
	`edtf` text GENERATED ALWAYS AS (CASE precision WHEN 'DAY' THEN start WHEN 'MONTH' THEN substr(start, 1, 7) WHEN 'YEAR' THEN substr(start, 1, 4) WHEN 'INTERVAL' THEN start || '/' || end WHEN 'QUARTER' THEN substr(start, 1, 5) || CASE substr(start, 6, 2) WHEN '01' THEN '33' WHEN '04' THEN '34' WHEN '07' THEN '35' WHEN '10' THEN '36' WHEN '03' THEN '21' WHEN '06' THEN '22' WHEN '09' THEN '23' ELSE '24' END END) VIRTUAL,
	`meeting` integer,
	`title` text NOT NULL,
	`confidence` integer NOT NULL,
	`reports` integer NOT NULL,
	`publishers` integer NOT NULL,
	FOREIGN KEY (`meeting`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agreement_kind" CHECK(kind = 'TREATY' OR kind = 'MEMORANDUM' OR kind = 'JOINT_STATEMENT' OR kind = 'CEASEFIRE' OR kind = 'CONTRACT' OR kind = 'MECHANISM' OR kind = 'COMMITMENT'),
	CONSTRAINT "agreement_status" CHECK(status = 'PROPOSED' OR status = 'NEGOTIATING' OR status = 'AGREED' OR status = 'SIGNED' OR status = 'RATIFIED' OR status = 'IN_FORCE' OR status = 'SUSPENDED' OR status = 'TERMINATED' OR status = 'REJECTED'),
	CONSTRAINT "agreement_confidence" CHECK(confidence BETWEEN 0 AND 100),
	CONSTRAINT "agreement_start_day" CHECK(start IS date(start) AND end IS date(end)),
	CONSTRAINT "agreement_precision" CHECK(precision = 'DAY' OR precision = 'MONTH' OR precision = 'QUARTER' OR precision = 'YEAR' OR precision = 'INTERVAL'),
	CONSTRAINT "agreement_basis" CHECK(basis = 'STATED' OR basis = 'RELATIVE' OR basis = 'DATELINE'),
	CONSTRAINT "agreement_date_absence" CHECK(date_absence = 'NOT_STATED' OR date_absence = 'NO_REFERENCE'),
	CONSTRAINT "agreement_start_end" CHECK(start <= end),
	CONSTRAINT "agreement_date_or_absence" CHECK((start IS NULL) = (end IS NULL) AND (start IS NULL) = (precision IS NULL) AND (start IS NULL) = (basis IS NULL) AND (start IS NULL) = (date_text IS NULL) AND (start IS NULL) <> (date_absence IS NULL))
);
--> statement-breakpoint
CREATE INDEX `agreement_start` ON `agreement` (`start`);--> statement-breakpoint
CREATE INDEX `agreement_meeting` ON `agreement` (`meeting`) WHERE meeting IS NOT NULL;--> statement-breakpoint
CREATE TABLE `agreement_party` (
	`id` integer PRIMARY KEY NOT NULL,
	`agreement` integer NOT NULL,
	`country` text,
	`organization` integer,
	FOREIGN KEY (`agreement`) REFERENCES `agreement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country`) REFERENCES `country`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agreement_party_who" CHECK((country IS NULL) <> (organization IS NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_party_country_once` ON `agreement_party` (`agreement`,`country`);--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_party_organization_once` ON `agreement_party` (`agreement`,`organization`);--> statement-breakpoint
CREATE INDEX `agreement_party_country` ON `agreement_party` (`country`,`agreement`) WHERE country IS NOT NULL;--> statement-breakpoint
CREATE INDEX `agreement_party_organization` ON `agreement_party` (`organization`,`agreement`) WHERE organization IS NOT NULL;--> statement-breakpoint
CREATE TABLE `agreement_topic` (
	`topic` text NOT NULL,
	`agreement` integer NOT NULL,
	PRIMARY KEY(`topic`, `agreement`),
	FOREIGN KEY (`agreement`) REFERENCES `agreement`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agreement_topic_topic" CHECK(topic = 'TRADE' OR topic = 'INVESTMENT' OR topic = 'FINANCE' OR topic = 'DEVELOPMENT' OR topic = 'ENERGY' OR topic = 'CLIMATE' OR topic = 'AGRICULTURE' OR topic = 'HEALTH' OR topic = 'SCIENCE' OR topic = 'TECHNOLOGY' OR topic = 'CYBER' OR topic = 'TRANSPORT' OR topic = 'EDUCATION' OR topic = 'CULTURE' OR topic = 'MIGRATION' OR topic = 'HUMAN_RIGHTS' OR topic = 'HUMANITARIAN' OR topic = 'DEFENCE' OR topic = 'SECURITY' OR topic = 'ARMS_CONTROL' OR topic = 'NUCLEAR' OR topic = 'TERRORISM' OR topic = 'CRIME' OR topic = 'PEACE_PROCESS' OR topic = 'WAR' OR topic = 'SANCTIONS' OR topic = 'BORDER' OR topic = 'MARITIME' OR topic = 'PRISONERS' OR topic = 'BILATERAL_RELATIONS' OR topic = 'MULTILATERAL' OR topic = 'ELECTIONS')
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `agreement_topic_agreement` ON `agreement_topic` (`agreement`);--> statement-breakpoint
CREATE TABLE `meeting` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`format` text NOT NULL,
	`status` text NOT NULL,
	`start` text,
	`end` text,
	`precision` text,
	`basis` text,
	`date_text` text,
	`date_absence` text,
	`edtf` text GENERATED ALWAYS AS (CASE precision WHEN 'DAY' THEN start WHEN 'MONTH' THEN substr(start, 1, 7) WHEN 'YEAR' THEN substr(start, 1, 4) WHEN 'INTERVAL' THEN start || '/' || end WHEN 'QUARTER' THEN substr(start, 1, 5) || CASE substr(start, 6, 2) WHEN '01' THEN '33' WHEN '04' THEN '34' WHEN '07' THEN '35' WHEN '10' THEN '36' WHEN '03' THEN '21' WHEN '06' THEN '22' WHEN '09' THEN '23' ELSE '24' END END) VIRTUAL,
	`place` integer,
	`title` text NOT NULL,
	`confidence` integer NOT NULL,
	`reports` integer NOT NULL,
	`publishers` integer NOT NULL,
	FOREIGN KEY (`place`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_kind" CHECK(kind = 'MEETING' OR kind = 'SUMMIT' OR kind = 'VISIT' OR kind = 'NEGOTIATION' OR kind = 'MEDIATION' OR kind = 'CONFERENCE' OR kind = 'CEREMONY'),
	CONSTRAINT "meeting_format" CHECK(format = 'IN_PERSON' OR format = 'VIDEO' OR format = 'PHONE'),
	CONSTRAINT "meeting_status" CHECK(status = 'HELD' OR status = 'ONGOING' OR status = 'SCHEDULED' OR status = 'PROPOSED' OR status = 'POSTPONED' OR status = 'CANCELLED'),
	CONSTRAINT "meeting_confidence" CHECK(confidence BETWEEN 0 AND 100),
	CONSTRAINT "meeting_start_day" CHECK(start IS date(start) AND end IS date(end)),
	CONSTRAINT "meeting_precision" CHECK(precision = 'DAY' OR precision = 'MONTH' OR precision = 'QUARTER' OR precision = 'YEAR' OR precision = 'INTERVAL'),
	CONSTRAINT "meeting_basis" CHECK(basis = 'STATED' OR basis = 'RELATIVE' OR basis = 'DATELINE'),
	CONSTRAINT "meeting_date_absence" CHECK(date_absence = 'NOT_STATED' OR date_absence = 'NO_REFERENCE'),
	CONSTRAINT "meeting_start_end" CHECK(start <= end),
	CONSTRAINT "meeting_date_or_absence" CHECK((start IS NULL) = (end IS NULL) AND (start IS NULL) = (precision IS NULL) AND (start IS NULL) = (basis IS NULL) AND (start IS NULL) = (date_text IS NULL) AND (start IS NULL) <> (date_absence IS NULL))
);
--> statement-breakpoint
CREATE INDEX `meeting_start` ON `meeting` (`start`);--> statement-breakpoint
CREATE INDEX `meeting_place` ON `meeting` (`place`) WHERE place IS NOT NULL;--> statement-breakpoint
CREATE TABLE `meeting_topic` (
	`topic` text NOT NULL,
	`meeting` integer NOT NULL,
	PRIMARY KEY(`topic`, `meeting`),
	FOREIGN KEY (`meeting`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_topic_topic" CHECK(topic = 'TRADE' OR topic = 'INVESTMENT' OR topic = 'FINANCE' OR topic = 'DEVELOPMENT' OR topic = 'ENERGY' OR topic = 'CLIMATE' OR topic = 'AGRICULTURE' OR topic = 'HEALTH' OR topic = 'SCIENCE' OR topic = 'TECHNOLOGY' OR topic = 'CYBER' OR topic = 'TRANSPORT' OR topic = 'EDUCATION' OR topic = 'CULTURE' OR topic = 'MIGRATION' OR topic = 'HUMAN_RIGHTS' OR topic = 'HUMANITARIAN' OR topic = 'DEFENCE' OR topic = 'SECURITY' OR topic = 'ARMS_CONTROL' OR topic = 'NUCLEAR' OR topic = 'TERRORISM' OR topic = 'CRIME' OR topic = 'PEACE_PROCESS' OR topic = 'WAR' OR topic = 'SANCTIONS' OR topic = 'BORDER' OR topic = 'MARITIME' OR topic = 'PRISONERS' OR topic = 'BILATERAL_RELATIONS' OR topic = 'MULTILATERAL' OR topic = 'ELECTIONS')
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `meeting_topic_meeting` ON `meeting_topic` (`meeting`);--> statement-breakpoint
CREATE TABLE `participation` (
	`id` integer PRIMARY KEY NOT NULL,
	`meeting` integer NOT NULL,
	`country` text,
	`organization` integer,
	`person` integer,
	`title` integer,
	`role` text NOT NULL,
	`confidence` integer NOT NULL,
	FOREIGN KEY (`meeting`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country`) REFERENCES `country`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`title`) REFERENCES `title`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "participation_role" CHECK(role = 'HOST' OR role = 'PARTICIPANT' OR role = 'MEDIATOR' OR role = 'SIGNATORY' OR role = 'OBSERVER'),
	CONSTRAINT "participation_confidence" CHECK(confidence BETWEEN 0 AND 100),
	CONSTRAINT "participation_who" CHECK((country IS NOT NULL) + (organization IS NOT NULL) = 1 OR (person IS NOT NULL AND country IS NULL AND organization IS NULL))
);
--> statement-breakpoint
CREATE INDEX `participation_meeting` ON `participation` (`meeting`);--> statement-breakpoint
CREATE INDEX `participation_country` ON `participation` (`country`) WHERE country IS NOT NULL;--> statement-breakpoint
CREATE INDEX `participation_organization` ON `participation` (`organization`,`meeting`) WHERE organization IS NOT NULL;--> statement-breakpoint
CREATE INDEX `participation_person` ON `participation` (`person`,`meeting`) WHERE person IS NOT NULL;--> statement-breakpoint
CREATE INDEX `participation_title` ON `participation` (`title`) WHERE title IS NOT NULL;--> statement-breakpoint
CREATE TABLE `change` (
	`revision` integer NOT NULL,
	`type` text NOT NULL,
	`record` integer NOT NULL,
	`kind` text NOT NULL,
	`other` integer,
	PRIMARY KEY(`revision`, `type`, `record`),
	FOREIGN KEY (`revision`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "change_type" CHECK(type = 'ARTICLE' OR type = 'MEETING' OR type = 'AGREEMENT' OR type = 'PERSON' OR type = 'ORGANIZATION'),
	CONSTRAINT "change_kind" CHECK(kind = 'CREATED' OR kind = 'UPDATED' OR kind = 'DELETED' OR kind = 'MERGED' OR kind = 'SPLIT' OR kind = 'CORRECTED')
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `dataset` (
	`id` integer PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`changed_at` text,
	CONSTRAINT "dataset_single" CHECK(id = 1)
);
--> statement-breakpoint
CREATE TABLE `revision` (
	`id` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`cause` text NOT NULL,
	`article` integer
);
--> statement-breakpoint
CREATE TABLE `saved_query` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`document` text NOT NULL,
	`variables` text NOT NULL,
	`saved_at` text NOT NULL,
	CONSTRAINT "saved_query_version" CHECK(version > 0),
	CONSTRAINT "saved_query_slug" CHECK(slug GLOB '[a-z0-9]*' AND NOT slug GLOB '*[^a-z0-9-]*'),
	CONSTRAINT "saved_query_variables" CHECK(json_valid(variables))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_query_version` ON `saved_query` (`slug`,`version`);--> statement-breakpoint
CREATE TABLE `country_pair` (
	`a` text NOT NULL,
	`b` text NOT NULL,
	`start` text NOT NULL,
	`meeting` integer NOT NULL,
	PRIMARY KEY(`a`, `b`, `start`, `meeting`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `meeting_country` (
	`country` text NOT NULL,
	`start` text NOT NULL,
	`meeting` integer NOT NULL,
	PRIMARY KEY(`country`, `start`, `meeting`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `article` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`publisher` integer,
	`url` text,
	`url_key` text,
	`title` text,
	`byline` text,
	`published_day` text,
	`published_at` text,
	`language` text,
	`text` text NOT NULL,
	`text_hash` blob NOT NULL,
	`seen_at` text NOT NULL,
	`extractor` integer NOT NULL,
	FOREIGN KEY (`publisher`) REFERENCES `publisher`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`extractor`) REFERENCES `extractor`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "article_published_day_day" CHECK(published_day IS date(published_day)),
	CONSTRAINT "article_published" CHECK(published_at IS NULL OR published_day IS NOT NULL),
	CONSTRAINT "article_text" CHECK(text <> ''),
	CONSTRAINT "article_text_hash" CHECK(length(text_hash) = 16),
	CONSTRAINT "article_language" CHECK(language GLOB '[a-z][a-z]*'),
	CONSTRAINT "article_url" CHECK((url IS NULL) = (url_key IS NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `article_url_key` ON `article` (`url_key`);--> statement-breakpoint
CREATE INDEX `article_text_hash` ON `article` (`text_hash`);--> statement-breakpoint
CREATE INDEX `article_publisher` ON `article` (`publisher`,`published_day`);--> statement-breakpoint
CREATE INDEX `article_published` ON `article` (`published_day`);--> statement-breakpoint
CREATE INDEX `article_extractor` ON `article` (`extractor`);--> statement-breakpoint
CREATE TABLE `extractor` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `extractor_name` ON `extractor` (`name`);--> statement-breakpoint
CREATE TABLE `publisher` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`quoting` text DEFAULT 'FULL_TEXT' NOT NULL,
	`excerpt_limit` integer,
	CONSTRAINT "publisher_quoting" CHECK(quoting = 'FULL_TEXT' OR quoting = 'EXCERPT' OR quoting = 'NONE'),
	CONSTRAINT "publisher_excerpt" CHECK((quoting = 'EXCERPT') = (excerpt_limit IS NOT NULL) AND ifnull(excerpt_limit, 1) > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `publisher_slug` ON `publisher` (`slug`);--> statement-breakpoint
CREATE VIRTUAL TABLE `article_text` USING fts5(title, text, content='article', content_rowid='id', tokenize='unicode61 remove_diacritics 2');--> statement-breakpoint
CREATE VIRTUAL TABLE `meeting_text` USING fts5(title, people, places, quotes, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');--> statement-breakpoint
CREATE VIRTUAL TABLE `agreement_text` USING fts5(title, parties, quotes, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');--> statement-breakpoint
CREATE VIRTUAL TABLE `person_text` USING fts5(names, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');--> statement-breakpoint
INSERT INTO `dataset` (`id`, `revision`) VALUES (1, 0);
