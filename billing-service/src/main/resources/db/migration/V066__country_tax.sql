-- Taxes of countries outside the US, as dated rows: none by default, so that no tax is charged outside the US until the vendor is registered there and says so.
create table country_tax (
    country     text           not null check (country ~ '^[A-Z]{2}$' and country <> 'US'),
    percent     numeric(9, 6)  not null check (percent between 0 and 100),
    -- what the law of that country wants printed on the invoice
    legal_text  text           not null,
    valid_from  date           not null,
    valid_to    date check (valid_to >= valid_from),
    -- the day as of which the source was seen to say so; null when no dated source was seen
    verified_on date,
    source      text           not null,
    primary key (country, valid_from)
);
