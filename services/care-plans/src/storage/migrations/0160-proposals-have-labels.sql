-- What a rule suggests after a screen is as protected as the screen; what was suggested before is not protected.
alter table proposal add column sensitivity text not null default 'NONE';
alter table proposal alter column sensitivity drop default;
