-- Bytes that nobody could parse call for another answer than an event that failed all its attempts.
alter table platform.dead_letter add kind text not null default 'FAILED' check (kind in ('UNREADABLE', 'FAILED', 'DISCARDED'));
