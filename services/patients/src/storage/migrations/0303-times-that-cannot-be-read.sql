-- A kept resource holds whatever its source wrote. A text that is no instant is none; it must not stop whoever looks for one.
create function told_instant(told text) returns timestamptz language plpgsql stable cost 1000 as $$
begin
  if told !~ 'T.*(Z|[+-]..:..)$' then
    return null;
  end if;
  return told::timestamptz;
exception when data_exception then
  return null;
end
$$;
grant execute on function told_instant(text) to baton_patients;
