-- A mail that belongs to a conversation: where an answer to it goes, and the Message-IDs that it follows (RFC 5322, 3.6.4).
alter table platform.mail add reply_to text;
alter table platform.mail add follows text;
