-- When a fact was written down, by the database's clock: statements of the past are made again from what was known when they were made.
alter table invoice add column recorded_at timestamptz not null default clock_timestamp();
update invoice i set recorded_at = coalesce((select min(l.posted_at) from journal_line l where l.order_id = i.order_id), recorded_at);
alter table credit_note add column recorded_at timestamptz not null default clock_timestamp();
update credit_note c set recorded_at = coalesce(
    (select e.posted_at from journal_entry e where e.reference = 'CN-' || c.year || '-' || lpad(c.sequence::text, 6, '0')), recorded_at);
-- the instant of writing, not the one at which the transaction began: what was written before an instant is seen once all transactions of that instant have ended
alter table allocation alter column made_at set default clock_timestamp();
alter table journal_entry alter column posted_at set default clock_timestamp();
alter table journal_line alter column posted_at set default clock_timestamp();

-- An instant up to which nothing will come to light any more: all transactions that have written by then have ended. It waits for them for two seconds; if one
-- takes longer (a large bank file), it is the instant before that one began.
create function known_for_good() returns timestamptz language plpgsql volatile as $$
declare
    known   timestamptz := clock_timestamp();
    horizon xid8        := pg_snapshot_xmax(pg_current_snapshot());
    oldest  timestamptz;
begin
    while clock_timestamp() < known + interval '2 seconds' loop
        if pg_snapshot_xmin(pg_current_snapshot()) >= horizon then
            return known;
        end if;
        perform pg_sleep(0.005);
    end loop;
    select min(xact_start) into oldest from pg_stat_activity
        where datname = current_database() and backend_xid is not null and pid <> pg_backend_pid();
    return least(known, coalesce(oldest - interval '1 microsecond', known));
end $$;

-- What a statement was made from, besides the ledger: what was known, the terms of interest, and the hash of the bytes that came out. Null where a release made it that
-- did not write them; then it is made again by the instant at which it was issued and the rate that it printed.
alter table statement add column known_until timestamptz;
alter table statement add column terms jsonb;
alter table statement add column sha256 text check (sha256 ~ '^[0-9a-f]{64}$');
