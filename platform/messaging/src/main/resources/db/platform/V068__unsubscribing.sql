-- Where somebody who never asked for a mail says that it wants no more (RFC 8058); null for mails that answer an act of
-- their reader.
alter table platform.mail add unsubscribe text;
