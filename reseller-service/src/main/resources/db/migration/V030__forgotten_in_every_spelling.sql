-- What is forgotten is a whole mailbox: jo-anna@ is not anna@, and shop.example.id is not shop.example. It goes as people read
-- it as well (a domain with other letters than ASCII), and from scenarios, listings and reasons.
create or replace function without_mailboxes(words text, mailboxes text[]) returns text language plpgsql immutable as $$
declare
    mailbox text;
begin
    foreach mailbox in array mailboxes loop
        words := regexp_replace(
            words,
            '(?<![[:alnum:]._%+-])' || regexp_replace(mailbox, '([^[:alnum:]@])', '\\\1', 'g')
                || '(?![[:alnum:]_-]|\.[[:alnum:]])',
            '-', 'gi');
    end loop;
    return words;
end
$$;

-- Takes mailboxes out of everything that was written in some threads, for whoever reads them.
create or replace function forget_in_threads(mailboxes text[], threads uuid[], gone text) returns void language plpgsql as $$
begin
    update message set
        sender = case when sender = any (mailboxes) then gone else sender end,
        body = without_mailboxes(body, mailboxes),
        quoted = without_mailboxes(quoted, mailboxes)
    where thread_id = any (threads);
    update note set body = without_mailboxes(body, mailboxes) where thread_id = any (threads);
    update consultation set
        question = without_mailboxes(question, mailboxes),
        answer = without_mailboxes(answer, mailboxes)
    where thread_id = any (threads);
    update reply_proposal set
        body = without_mailboxes(body, mailboxes),
        reason = without_mailboxes(reason, mailboxes)
    where thread_id = any (threads);
    update faq_entry set
        question_en = without_mailboxes(question_en, mailboxes),
        answer_en = without_mailboxes(answer_en, mailboxes),
        question_id = without_mailboxes(question_id, mailboxes),
        answer_id = without_mailboxes(answer_id, mailboxes)
    where message_id in (select id from message where thread_id = any (threads));
    update thread set
        subject = without_mailboxes(subject, mailboxes),
        scenario_products = without_mailboxes(scenario_products, mailboxes),
        scenario_environment = without_mailboxes(scenario_environment, mailboxes)
    where id = any (threads);
    update opportunity set
        need = without_mailboxes(need, mailboxes),
        consent = without_mailboxes(consent, mailboxes),
        decline_reason = without_mailboxes(decline_reason, mailboxes)
    where thread_id = any (threads);
end
$$;

-- Somebody at a customer, in the thread of the partner that named it.
create function forget_contact(mailboxes text[], threads uuid[]) returns void language plpgsql as $$
begin
    perform set_config('mitra.mailboxes_to_forget', array_to_string(mailboxes, ' '), true);
    perform set_config('mitra.threads_that_name', array_to_string(threads, ' '), true);
    perform forget_in_threads(mailboxes, threads, erased_mailbox(threads[1]));
    update inbound_mail set raw = ''::bytea where thread_id = any (threads) and raw <> ''::bytea;
    update opportunity set contact = null where thread_id = any (threads) and contact = any (mailboxes);
    perform set_config('mitra.threads_that_name', '', true);
    perform set_config('mitra.mailboxes_to_forget', '', true);
end
$$;

-- As a release of before calls it.
create or replace function forget_contact(mailbox text, threads uuid[]) returns void language sql as $$
    select forget_contact(array[mailbox], threads)
$$;

-- Empty for whom nothing is kept of.
create function mailboxes_of(account uuid) returns text[] language sql stable as $$
    select coalesce(array_agg(distinct email), '{}') from (
        select email from reseller where account_id = account
        union all select email from application where account_id = account
        union all select email from thread where mailbox_hash(email) = any (select p.mailbox from proven_mailbox p where p.account_id = account)
        union all select sender from inbound_mail where mailbox_hash(sender) = any (select p.mailbox from proven_mailbox p where p.account_id = account)
        union all select contact from opportunity where contact is not null and mailbox_hash(contact) = any (select p.mailbox from proven_mailbox p where p.account_id = account)
    ) as written
    where email not like 'erased-%@erased.invalid';
$$;

create function forget_person(account uuid, spellings text[]) returns void language plpgsql as $$
declare
    gone text := erased_mailbox(account);
    mailboxes text[];
    mailbox text;
    threads uuid[];
begin
    insert into erased_account (account_id) values (account) on conflict do nothing;
    delete from application_draft where account_id = account;
    mailboxes := mailboxes_of(account);
    delete from proven_mailbox where account_id = account;
    if cardinality(mailboxes) = 0 then
        return;
    end if;
    mailboxes := mailboxes || spellings;
    foreach mailbox in array mailboxes loop
        select coalesce(array_agg(thread_id), '{}') into threads from opportunity
        where contact is not null and mailbox_hash(contact) = mailbox_hash(mailbox);
        if cardinality(threads) > 0 then
            perform forget_contact(mailboxes, threads);
        end if;
    end loop;
    perform set_config('mitra.mailboxes_to_forget', array_to_string(mailboxes, ' '), true);
    select coalesce(array_agg(id), '{}') into threads from (
        select id from thread where email = any (mailboxes)
        union select thread_id from inbound_mail where sender = any (mailboxes) and thread_id is not null
        union select t.id from thread t join reseller r on r.id = t.reseller_id where r.account_id = account) as theirs;
    perform forget_in_threads(mailboxes, threads, gone);
    update inbound_mail set sender = gone, subject = '-', raw = ''::bytea where sender = any (mailboxes);
    update thread set email = gone where email = any (mailboxes);
    -- One mailbox each: a person may have begun an application from two.
    update application_enquiry set email = erased_mailbox(id), subject = without_mailboxes(subject, mailboxes)
    where email = any (mailboxes);
    update application_exchange set
        question = without_mailboxes(question, mailboxes),
        answer = without_mailboxes(answer, mailboxes)
    where application_id in (select id from application where account_id = account);
    update profile_change set
        reason = without_mailboxes(reason, mailboxes),
        refusal = without_mailboxes(refusal, mailboxes)
    where reseller_id in (select id from reseller where account_id = account);
    update reseller_listing set note = without_mailboxes(note, mailboxes)
    where reseller_id in (select id from reseller where account_id = account);
    update reseller set
        email = gone,
        suspension_reason = without_mailboxes(suspension_reason, mailboxes),
        leaving_reason = without_mailboxes(leaving_reason, mailboxes)
    where account_id = account;
    update application set email = gone where account_id = account;
    perform set_config('mitra.mailboxes_to_forget', '', true);
end
$$;

create or replace function forget_person(account uuid) returns void language sql as $$
    select forget_person(account, '{}')
$$;

-- Who said no to being named is not asked again; nothing else of it is known.
create table unwilling_contact (
    mailbox bytea primary key check (octet_length(mailbox) = 32)
);
