namespace :parts do
  desc "Prints the labels of a shelf"
  task :labels, [:shelf] => :environment do |_task, args|
    sh "label-printer --shelf #{args[:shelf]}"
  end

  desc "Prints the labels of a numbered shelf"
  task :shelf, [:number] => :environment do |_task, args|
    sh "label-printer", "--shelf", Integer(args[:number]).to_s
  end
end
