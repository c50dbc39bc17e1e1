-- What came since the last look is found by age, from the pages' summaries; new pages are summarised as they fill, not only
-- when the table is vacuumed.
alter index platform.outbox_by_age set (autosummarize = on);
alter index platform.inbox_by_age set (autosummarize = on);
alter index platform.mail_by_age set (autosummarize = on);

-- PDF and ZIP are compressed already: trying it again costs time and saves nothing.
alter table platform.mail_content alter column content set storage external;
