CREATE VIRTUAL TABLE `person_spelling` USING fts5(name, content='person_alias', content_rowid='id', detail='none', tokenize='trigram remove_diacritics 1');--> statement-breakpoint
INSERT INTO `person_spelling` (`person_spelling`) VALUES ('rebuild');--> statement-breakpoint
CREATE TRIGGER `person_spelling_add` AFTER INSERT ON `person_alias` BEGIN
	INSERT INTO `person_spelling` (`rowid`, `name`) VALUES (new.`id`, new.`name`);
END;--> statement-breakpoint
CREATE TRIGGER `person_spelling_drop` AFTER DELETE ON `person_alias` BEGIN
	INSERT INTO `person_spelling` (`person_spelling`, `rowid`, `name`) VALUES ('delete', old.`id`, old.`name`);
END;--> statement-breakpoint
CREATE TRIGGER `person_spelling_change` AFTER UPDATE OF `id`, `name` ON `person_alias` BEGIN
	INSERT INTO `person_spelling` (`person_spelling`, `rowid`, `name`) VALUES ('delete', old.`id`, old.`name`);
	INSERT INTO `person_spelling` (`rowid`, `name`) VALUES (new.`id`, new.`name`);
END;
