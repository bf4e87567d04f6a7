let jars = [__jars_list__];

__how_left__jars.__how_method__('__fresh__');
