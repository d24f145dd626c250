<?php
// Asked by the parameter `rest_route`, this is a site without pretty permalinks.
add_filter('pre_option_permalink_structure', fn ($given) => isset($_GET['rest_route']) ? '' : $given);
