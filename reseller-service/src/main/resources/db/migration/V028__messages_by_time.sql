-- A search in a season walks that season alone. Ids grow with time, but when a letter was written is another column: from
-- the newest id back, a season of the year before last was found after everything that came since.
create index message_by_time on message (written_at, id);
