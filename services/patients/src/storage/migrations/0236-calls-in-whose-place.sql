-- In whose place a call was made: the colleague whom the caller covered.
alter table contact_attempt add column on_behalf_of text;
