-- A refund may give back money that belongs to no reseller: what nobody had named, and what a direct buyer paid too much.
alter table refund alter column reseller_id drop not null;
-- It was never sent, or it came back.
alter table refund add column cancelled_on    date;
alter table refund add column cancelled_words text;
alter table refund add constraint refund_cancelled_check check ((cancelled_on is null) = (cancelled_words is null));
create index allocation_by_refund on allocation (refund_id) where refund_id is not null;
