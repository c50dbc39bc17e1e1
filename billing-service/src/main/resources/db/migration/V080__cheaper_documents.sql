-- A PDF is compressed already: trying it again costs time and saves nothing.
alter table document alter column content set storage external;

-- Whether a bank file continues what is known was found by reading every statement of the account.
create index bank_statement_that_ended_with on bank_statement (iban, currency, closing_minor);
