-- A payment is asked of the acquirer where it began, and of no other.
alter table card_payment add column gateway text not null default 'unknown';
update card_payment set gateway = case when reference like 'sim\_%' then 'simulated' else 'stripe' end
    where reference is not null;

-- What the acquirer refused is asked again, or was paid another way.
alter table card_refund add column attempt integer not null default 1 check (attempt > 0);
alter table card_refund drop constraint card_refund_state_check;
alter table card_refund add constraint card_refund_state_check
    check (state in ('ASKED', 'DONE', 'FAILED', 'OTHERWISE')) not valid;
create index card_refunds_refused on card_refund (id) where state = 'FAILED';
