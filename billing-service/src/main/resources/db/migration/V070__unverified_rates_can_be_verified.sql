-- A rate of which no dated source was seen says so, and finance can put one in its place that has a source. The old row stays; the latest revision holds.
alter table statutory_interest disable trigger statutory_interest_kept;
alter table statutory_interest add column revision smallint not null default 1 check (revision > 0);
update statutory_interest set source = 'UNVERIFIED: no dated source was seen for 1 January 2026; the rate of the half-year before is carried on; directive 2011/7/EU art. 2, 3 and 6'
    where scheme = 'EU' and valid_from = '2026-01-01' and verified_on is null;
alter table statutory_interest enable trigger statutory_interest_kept;
alter table statutory_interest drop constraint statutory_interest_pkey;
alter table statutory_interest add primary key (scheme, valid_from, revision);
