-- Of a batch whose other entries went in, the entries that wait, as Type/id; null where all of a line waits.
alter table import_waiting_line add column entries text[];
