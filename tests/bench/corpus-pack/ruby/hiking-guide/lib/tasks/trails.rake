namespace :trails do
  task :version do
    puts `git describe --tags`
  end

  task settings: :environment do
    settings = YAML.safe_load_file(Rails.root.join("config/trails.yml"))
    puts settings.keys
  end
end
