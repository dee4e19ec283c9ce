require "zip"
require "minitar"
require "fileutils"

module BackupRunner
  module Restore
    TARGET = "/srv/restore".freeze

    module_function

    def zip(archive)
      Zip::File.open(archive) do |zip|
        zip.each { |entry| entry.extract(File.join(TARGET, entry.name)) { true } }
      end
    end

    def zip_checked(archive)
      Zip::File.open(archive) do |zip|
        zip.each do |entry|
          target = File.expand_path(File.join(TARGET, entry.name))
          next unless target.start_with?(TARGET + File::SEPARATOR)

          FileUtils.mkdir_p(File.dirname(target))
          entry.extract(target)
        end
      end
    end

    def folder(archive)
      Dir.mktmpdir do |dir|
        FileUtils.cp_r(archive, dir)
        FileUtils.cp_r(dir, TARGET)
      end
    end

    def read(name)
      File.read(File.join(TARGET, name))
    end

    def read_listed(name)
      known = Dir.children(TARGET)
      raise ArgumentError, "unknown file" unless known.include?(name)

      File.read(File.join(TARGET, name), encoding: "UTF-8")
    end
  end
end
