-- What the law lets a creditor ask for late payment, as dated rows that are added and never changed. EU: directive 2011/7/EU, the reference rate of the half-year plus
-- eight points, and EUR 40 once per invoice. Used for resellers in the countries that configuration names, by default none.
create table statutory_interest (
    scheme            text           not null check (scheme in ('EU')),
    valid_from        date           not null check (extract(day from valid_from) = 1 and extract(month from valid_from) in (1, 7)),
    reference_percent numeric(9, 6)  not null check (reference_percent between -10 and 100),
    margin_percent    numeric(9, 6)  not null check (margin_percent between 0 and 100),
    flat_minor        bigint         not null check (flat_minor >= 0),
    flat_currency     char(3)        not null check (flat_currency ~ '^[A-Z]{3}$'),
    -- the day as of which the source was seen to say so; null when no dated source was seen
    verified_on       date,
    source            text           not null,
    primary key (scheme, valid_from)
);
insert into statutory_interest (scheme, valid_from, reference_percent, margin_percent, flat_minor, flat_currency, verified_on, source) values
    ('EU', '2025-07-01', 2.15, 8, 4000, 'EUR', '2025-06-25', 'ECB main refinancing operation allotted 2025-06-25, 2.15 % (Banka Slovenije, table of main refinancing operations); directive 2011/7/EU art. 2, 3 and 6'),
    ('EU', '2026-01-01', 2.15, 8, 4000, 'EUR', null, 'ECB main refinancing rate of 1 January 2026, no change announced since June 2025; directive 2011/7/EU art. 2, 3 and 6');

create function statutory_interest_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'a rate of interest is never changed: % on %', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger statutory_interest_kept before update or delete or truncate on statutory_interest
    for each statement execute function statutory_interest_is_kept();
