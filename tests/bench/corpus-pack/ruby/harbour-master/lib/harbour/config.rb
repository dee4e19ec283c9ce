module Harbour
  module Config
    module_function

    def fetch(name, default = nil)
      value = ENV[name]
      value.nil? || value.empty? ? default : value
    end

    def require!(name)
      fetch(name) or raise KeyError, "#{name} is not set"
    end

    def session_secret
      fetch("SESSION_SECRET", "harbour-master-session-secret-0123456789-harbour-master")
    end

    def port
      Integer(fetch("PORT", "9292"))
    end

    def fee_key
      require!("FEE_KEY")
    end
  end
end
