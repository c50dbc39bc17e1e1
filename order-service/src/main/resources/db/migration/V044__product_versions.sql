-- What was published of a product, and under which version of the licence agreement.
create table product_version (
    family      text not null,
    platform    text not null,
    version     text not null check (version ~ '^[0-9A-Za-z][0-9A-Za-z.-]{0,39}$'),
    released_on date not null,
    agreement   text not null check (agreement ~ '^[0-9A-Za-z-]{1,40}$'),
    primary key (family, platform, version)
);
create index product_versions_by_day on product_version (family, platform, released_on desc, version desc);
