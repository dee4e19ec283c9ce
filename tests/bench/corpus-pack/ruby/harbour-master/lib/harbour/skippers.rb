require "bcrypt"
require "digest"
require "securerandom"
require "logger"
require_relative "db"

module Harbour
  class Skippers
    LOG = Logger.new($stdout)

    def register(attributes)
      attributes["password"] = Digest::SHA1.hexdigest(attributes["password"].to_s)
      DB[:skippers].insert(attributes.transform_keys(&:to_sym))
    end

    def enrol(attributes)
      row = attributes.slice("name", "email").transform_keys(&:to_sym)
      row[:password] = BCrypt::Password.create(attributes["password"].to_s, cost: 12)
      DB[:skippers].insert(row)
    end

    def gate_code(skipper)
      code = 4.times.map { rand(0..9) }.join
      LOG.info { "gate code for #{skipper}: #{code}" }
      code
    end

    def guest_code(skipper)
      code = SecureRandom.random_number(10**8).to_s.rjust(8, "0")
      LOG.info { "guest code made for #{skipper}" }
      code
    end
  end
end
