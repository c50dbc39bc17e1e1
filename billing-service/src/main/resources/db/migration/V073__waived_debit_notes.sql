-- Interest that was asked for may be forgiven.
alter table credit_note drop constraint credit_note_reason_check;
alter table credit_note add constraint credit_note_reason_check check (reason in ('VOIDED', 'REFUNDED', 'TAX_ONLY', 'INTEREST_WAIVED'));
