-- what a debit note asks interest for
create index interest_assessment_by_note on interest_assessment (debit_note_id) where debit_note_id is not null;
