-- The number that a text went to, or goes to where it answers one: who has several, or shares one, answers what came to that number.
alter table contact_attempt add column sent_to text;
