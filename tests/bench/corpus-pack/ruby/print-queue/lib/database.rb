require "sequel"

DB = Sequel.connect(ENV.fetch("DATABASE_URL"))

module Jobs
  module_function

  def by_customer(name)
    DB.fetch("SELECT id, file, state FROM jobs WHERE customer = '#{name}' ORDER BY id").all
  end

  def by_state(state)
    DB.fetch("SELECT id, file, state FROM jobs WHERE state = ? ORDER BY id", state).all
  end

  def add(customer, file)
    DB[:jobs].insert(customer: customer, file: file, state: "new", created_at: Time.now)
  end

  def pages_of(id)
    DB[:jobs].where(id: id).get(:pages)
  end

  def cancel(id)
    DB.run("UPDATE jobs SET state = 'cancelled' WHERE id = " + id.to_s)
  end

  def finish(id)
    DB.run("UPDATE jobs SET state = 'done' WHERE id = #{Integer(id, 10)}")
  end
end
