-- Who fell in the past year is at risk of falling whatever the score (CDC STEADI algorithm).
alter table home_assessment add column fell_in_past_year boolean;
