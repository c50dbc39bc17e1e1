-- Certificates by which a reseller buys without sales tax (R10.2, R10.3). What is judged for an order are the rows of exemption_coverage.
create table exemption_certificate (
    id             uuid primary key,
    reseller_id    uuid        not null,
    kind           text        not null check (kind in ('STATE_FORM', 'SST_F0003', 'MTC_UNIFORM', 'BORDER_STATES')),
    status         text        not null check (status in ('SUBMITTED', 'VERIFIED', 'REJECTED', 'REVOKED')),
    signed_on      date        not null,
    printed_expiry date        check (printed_expiry >= signed_on),
    -- a certificate for one purchase alone names the reseller's own order number
    purchase_order text,
    submitted_at   timestamptz not null,
    submitted_by   text        not null,
    file_name      text        not null,
    media_type     text        not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
    sha256         text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    reviewed_at    timestamptz,
    reviewed_by    text,
    review_words   text,
    revoked_at     timestamptz,
    revoked_by     text,
    revoked_words  text,
    unique (reseller_id, sha256),
    check ((status = 'SUBMITTED') = (reviewed_at is null)),
    check ((status = 'REVOKED') = (revoked_at is not null)),
    check ((reviewed_at is null) = (reviewed_by is null) and (revoked_at is null) = (revoked_by is null))
);
create index exemption_certificate_by_status on exemption_certificate (status, id);
create index exemption_certificate_by_reseller on exemption_certificate (reseller_id, id);

create table exemption_coverage (
    certificate_id uuid not null references exemption_certificate (id) deferrable initially deferred,
    state          text not null references tax_state (code),
    -- the registration number that stands on the certificate for this state
    registration   text not null,
    valid_from     date not null,
    expires_on     date not null,
    -- whether the reviewer found it good for this state; null until then
    accepted       boolean,
    primary key (certificate_id, state)
);
create index exemption_coverage_by_expiry on exemption_coverage (expires_on) where accepted;

create table exemption_file (
    certificate_id uuid primary key references exemption_certificate (id) deferrable initially deferred,
    content        bytea not null
);

-- How long a state lets a certificate live, besides the printed date and the vendor's policy. verified_on is null where no dated source was seen.
create table exemption_expiry_rule (
    state       text not null references tax_state (code),
    -- CALENDAR_YEAR: to 31 December of the year of signature; MONTHS: so many after the signature
    rule        text not null check (rule in ('CALENDAR_YEAR', 'MONTHS')),
    months      integer check (months > 0),
    valid_from  date not null,
    verified_on date,
    source      text not null,
    primary key (state, valid_from),
    check ((rule = 'MONTHS') = (months is not null))
);
insert into exemption_expiry_rule (state, rule, months, valid_from, verified_on, source) values
    ('FL', 'CALENDAR_YEAR', null, '2000-01-01', null, 'Florida Department of Revenue, Annual Resale Certificate (DR-13), one calendar year'),
    ('AZ', 'MONTHS', 12, '2000-01-01', null, 'Arizona Department of Revenue, resale certificate (5000A), at most twelve months'),
    ('PA', 'MONTHS', 48, '2000-01-01', null, 'Pennsylvania Department of Revenue, REV-1220, four years');

-- What a note took, before tax and per state and rate: a note over the tax alone leaves the invoice standing.
alter table credit_note add column net_minor bigint;
alter table credit_note add column tax jsonb;
update credit_note c set net_minor = i.net_minor, tax = coalesce(i.content #> '{tax,lines}', '[]') from invoice i where i.id = c.invoice_id;
alter table credit_note alter column net_minor set not null;
alter table credit_note alter column tax set not null;
create index credit_note_by_invoice on credit_note (invoice_id);
create unique index credit_note_tax_once on credit_note (invoice_id) where reason = 'TAX_ONLY';

alter table invoice add column credited_minor bigint not null default 0 check (credited_minor >= 0 and credited_minor < total_minor);
do $$
declare
    found text;
begin
    for found in select conname from pg_constraint where conrelid = 'invoice'::regclass and contype = 'c'
            and (pg_get_constraintdef(oid) like '%PARTLY_PAID%' or pg_get_constraintdef(oid) like '%paid_minor >= 0%' and pg_get_constraintdef(oid) not like '%credited%') loop
        execute format('alter table invoice drop constraint %I', found);
    end loop;
end $$;
alter table invoice add constraint invoice_paid_check check (paid_minor >= 0 and paid_minor <= total_minor - credited_minor);
alter table invoice add constraint invoice_status_check check (case status
    when 'ISSUED' then paid_minor = 0 and paid_on is null
    when 'PARTLY_PAID' then paid_minor > 0 and paid_minor < total_minor - credited_minor and paid_on is null
    when 'PAID' then paid_minor = total_minor - credited_minor and paid_on is not null
    when 'CREDITED' then paid_minor = 0 and paid_on is null
    else false end);
