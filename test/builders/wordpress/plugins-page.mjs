import {signIn, until} from './editor.mjs';

/** Uploads the zip as an administrator does. */
export async function install({site, visit}, zip) {
  const visitor = await visit('/');
  const {page} = visitor;
  await signIn(visitor, site.origin, 'admin');
  await page.goto(`${site.origin}/wp-admin/plugin-install.php?tab=upload`);
  await (await page.$('#pluginzip')).uploadFile(zip);
  await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
  await Promise.all([page.waitForNavigation(), page.click('.wrap a.button-primary')]);
  const active = site.php("return get_option('active_plugins');");
  await visitor.close();
  return active.includes('news-elements/news-elements.php') ? [] : [`active are ${active}`];
}

/** Deactivates and deletes it there, and looks into the database. */
export async function remove({site, visit}) {
  const traces = () =>
    site.php(`return [
      $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%news_elements%' OR option_name LIKE '%news-elements%'"),
      $wpdb->get_col("SELECT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE '%news_elements%'"),
      $wpdb->get_col("SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%news_elements%'"),
    ];`);
  const [options, meta] = traces();
  if (!options.length || !meta.length) return ['there was nothing to remove'];
  const visitor = await visit('/');
  const {page} = visitor;
  page.on('dialog', (dialog) => dialog.accept());
  await signIn(visitor, site.origin, 'admin');
  await page.goto(`${site.origin}/wp-admin/plugins.php`);
  await Promise.all([page.waitForNavigation(), page.click('#deactivate-news-elements')]);
  await page.click('#delete-news-elements');
  await until('the plugin is deleted', () => page.$('tr.deleted[data-slug="news-elements"]'));
  await visitor.close();
  const left = traces().flat();
  return left.length ? [`it leaves ${left}`] : [];
}
