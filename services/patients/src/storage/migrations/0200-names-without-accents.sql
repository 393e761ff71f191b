-- Names are ordered, searched and compared without accents and apostrophes, a hyphen as a space (domain/name-key.ts): the
-- names that are here already are brought to it. Letters are lower case already.
create function bare_name(name text) returns text language sql immutable as $$
  select coalesce(nullif(trim(regexp_replace(
    replace(replace(replace(replace(
      translate(normalize(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g'), NFC), 'øđðłħı''’‘ʼ`´', 'oddlhi'),
      'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
    '[\s.,‐‑–-]+', ' ', 'g')), ''), name)
$$;
update patient set family_key = bare_name(family_key), given_key = bare_name(given_key)
 where (family_key || given_key) ~ '[^a-z0-9 ]' or (family_key || given_key) ~ '  ';
update practitioner set family_key = bare_name(family_key), given_key = bare_name(given_key)
 where (family_key || given_key) ~ '[^a-z0-9 ]' or (family_key || given_key) ~ '  ';
drop function bare_name(text);
