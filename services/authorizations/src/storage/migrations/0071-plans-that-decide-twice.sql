-- An employer plan may decide about an appeal twice before an independent reviewer does (29 CFR 2560.503-1(c)(2)).
alter table payer
  add column internal_appeal_levels int not null default 1,
  add constraint payer_internal_appeal_levels
    check (internal_appeal_levels = 1 or internal_appeal_levels = 2 and line_of_business = 'COMMERCIAL');
