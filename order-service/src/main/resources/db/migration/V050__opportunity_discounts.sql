-- R11.4: what accepted opportunities add to a reseller's discount, beside its rates; and whom a quote's prices were made for.
alter table reseller add opportunities text not null default '[]' check (opportunities is json array);
alter table quote
    add customer_company text,
    add customer_country varchar(2) check (customer_country ~ '^[A-Z]{2}$'),
    add constraint quoted_for_a_whole_firm check ((customer_company is null) = (customer_country is null));
