-- What was given up of an invoice. It is part of credited_minor, so that nothing is open wherever what is open is computed.
alter table invoice add column written_off_minor bigint not null default 0 check (written_off_minor >= 0);
do $$
declare
    found text;
begin
    for found in select conname from pg_constraint where conrelid = 'invoice'::regclass and contype = 'c'
            and (pg_get_constraintdef(oid) like '%PARTLY_PAID%' or pg_get_constraintdef(oid) like '%credited_minor < total_minor%') loop
        execute format('alter table invoice drop constraint %I', found);
    end loop;
end $$;
alter table invoice add constraint invoice_credited_check
    check (credited_minor >= written_off_minor and credited_minor - written_off_minor < total_minor and credited_minor <= total_minor);
alter table invoice add constraint invoice_status_check check (case status
    when 'ISSUED' then paid_minor = 0 and paid_on is null and written_off_minor = 0
    when 'PARTLY_PAID' then paid_minor > 0 and paid_minor < total_minor - credited_minor and paid_on is null and written_off_minor = 0
    when 'PAID' then paid_minor = total_minor - credited_minor and paid_on is not null and written_off_minor = 0
    when 'WRITTEN_OFF' then paid_minor = total_minor - credited_minor and paid_on is null and written_off_minor > 0
    when 'CREDITED' then paid_minor = 0 and paid_on is null and written_off_minor = 0
    else false end);

-- Who gave up what, and who agreed.
create table write_off (
    id           uuid primary key,
    invoice_id   uuid        not null references invoice (id) deferrable initially deferred,
    currency     char(3)     not null check (currency ~ '^[A-Z]{3}$'),
    amount_minor bigint      not null check (amount_minor > 0),
    words        text        not null,
    -- above what one person may give up alone
    needs_second boolean     not null,
    status       text        not null check (status in ('WAITING', 'DONE', 'REJECTED', 'TAKEN_BACK')),
    requested_by text        not null,
    requested_at timestamptz not null,
    decided_by   text,
    decided_at   timestamptz,
    check ((status = 'WAITING') = (decided_by is null)),
    check ((decided_by is null) = (decided_at is null)),
    -- four eyes, here too
    constraint write_off_by_two check (not (needs_second and status = 'DONE' and decided_by = requested_by))
);
create unique index write_off_once on write_off (invoice_id) where status in ('WAITING', 'DONE');
create index write_off_by_status on write_off (status, id);
