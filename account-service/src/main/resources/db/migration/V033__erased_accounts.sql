-- An erased account is a row without name and mailbox, so that what refers to its id stays valid.

alter table account drop constraint account_state_check;
alter table account add check (state in ('UNPROVEN', 'ACTIVE', 'ERASED'));
alter table account add check (state <> 'ERASED' or (email like 'erased-%@erased.invalid' and display_name = '-'));
create index account_of_organisation on account (organisation_id);
-- Proofs are forgotten a while after they ended.
create index mailbox_proof_expired on mailbox_proof (expires_at);
