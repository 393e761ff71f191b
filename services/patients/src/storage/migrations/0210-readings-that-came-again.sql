-- Two words of one silence may be handled in either order: whether readings have come again is asked of what was told.
create index inbox_readings_resumed on inbox (patient_id, occurred_at) where type = 'readings.resumed.v1';
