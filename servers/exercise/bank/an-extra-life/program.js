let lives = __game_lives__;

__step__
