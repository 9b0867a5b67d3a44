/** 256 words that are told apart on the telephone: one for each byte. */
export const FINGERPRINT_WORDS: readonly string[] = (
  'acorn alpine amber anchor apple apron arrow aspen atlas autumn badge bagel bakery bamboo banjo barley ' +
  'barn basket beacon beetle bell birch biscuit blanket blossom bonnet bottle bridge bronze brook bucket butter ' +
  'button cabin cactus candle canoe canyon carpet carrot castle cedar cellar chalk cherry chestnut cinnamon circle ' +
  'clover coast cobalt coconut comet copper coral cotton cradle crayon cricket crown crystal curtain daisy dancer ' +
  'dawn desert diamond dinner dolphin domino donkey dragon drum dune eagle earth echo eclipse elbow ember ' +
  'emerald engine equator evening falcon feather fern ferry fiddle finch flag flute forest fossil fountain fox ' +
  'galaxy garden garlic ginger glacier glove goose granite grape guitar hammer harbor harp hazel heron honey ' +
  'horizon ice igloo indigo iron island ivory jacket jaguar jasmine jelly jewel jigsaw jungle juniper kayak ' +
  'kite kiwi ladder lagoon lake lantern laurel lemon library lilac lily lion lobster lotus lumber magnet ' +
  'mango maple marble market meadow melon mirror mitten moon moss motor mountain mustard napkin nectar needle ' +
  'nest nutmeg oak oasis ocean olive onion opal orange orbit orchid otter owl oyster paddle palace ' +
  'panda paper parrot peach pebble pencil pepper piano pigeon pillow pine planet plum pocket poem pond ' +
  'poppy potato prairie pumpkin puzzle quail quartz quilt rabbit radio raven ribbon river robin rocket rose ' +
  'ruby saddle saffron sailor salmon satin scarf shadow shell silver snow spoon spring square summer swan ' +
  'table teapot thistle thunder tiger timber tomato topaz tower trumpet tulip tunnel turtle umbrella valley vanilla ' +
  'velvet violet violin wagon walnut water whale wheat willow window winter wolf yarn yogurt zebra zephyr'
).split(' ')
