-- Old rows are found by age without an index entry per row.
create index outbox_by_age on platform.outbox using brin (written_at);
create index inbox_by_age on platform.inbox using brin (applied_at);
